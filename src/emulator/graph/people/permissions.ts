/**
 * Which permissions open which call on people and teams, from the least upwards.
 * Source: Graph permissions reference.
 */

const DIRECTORY = ["Directory.Read.All", "Directory.ReadWrite.All"];
const GROUP = ["Group.Read.All", "Group.ReadWrite.All"];

/** Oneself, and with these alone nobody else. */
export const SELF = ["User.Read", "User.ReadWrite"];

export const USERS = ["User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", ...DIRECTORY];

/** Of anybody: a person needs no more than to have signed in. */
export const PHOTO = [
  ...SELF,
  "ProfilePhoto.Read.All",
  "ProfilePhoto.ReadWrite.All",
  "User.ReadBasic.All",
  "User.Read.All",
];

export const GROUP_MEMBERS = [
  "GroupMember.ReadBasic.All",
  "GroupMember.Read.All",
  "GroupMember.ReadWrite.All",
  "Group.ReadBasic.All",
  ...GROUP,
  "Directory.Read.All",
];

export const GROUP_OWNERS = ["GroupMember.Read.All", "GroupMember.ReadWrite.All", ...GROUP, "Directory.Read.All"];

export const TEAM = [
  "Team.ReadBasic.All",
  "TeamSettings.Read.Group",
  "TeamSettings.ReadWrite.Group",
  "TeamSettings.Read.All",
  "TeamSettings.ReadWrite.All",
  ...GROUP,
  ...DIRECTORY,
];

export const TEAM_MEMBERS = ["TeamMember.Read.Group", "TeamMember.Read.All", "TeamMember.ReadWrite.All"];

export const CHANNELS = [
  "Channel.ReadBasic.All",
  "ChannelSettings.Read.Group",
  "ChannelSettings.ReadWrite.Group",
  "ChannelSettings.Read.All",
  "ChannelSettings.ReadWrite.All",
  ...GROUP,
  ...DIRECTORY,
];
