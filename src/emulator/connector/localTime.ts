/** The same moment as a local time with its offset, e.g. `2026-11-22T10:00:00.000+01:00`. */
export function localTimestamp(moment: Date, timeZone: string): string {
  const offset = offsetOf(moment, timeZone);
  const [, sign = "+", hours = "00", minutes = "00"] = /([+-])(\d{2}):(\d{2})/.exec(offset) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60_000 : 60_000);
  return new Date(moment.getTime() + shift).toISOString().replace("Z", offset);
}

function offsetOf(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(moment);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  return name === "GMT" ? "+00:00" : name.replace("GMT", "");
}
