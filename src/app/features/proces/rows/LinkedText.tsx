import { Link } from "@fluentui/react-components";

/** Only the safe kind: what people type is never run. */
const ADDRESS = /https:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;

/** A text of somebody, in which an address on the web can be followed. */
export function LinkedText({ text }: Readonly<{ text: string }>) {
  const links = [...text.matchAll(ADDRESS)];
  const last = links.at(-1);
  return (
    <>
      {links.map(({ 0: address, index }, place) => {
        const before = links[place - 1];
        return (
          <span key={index}>
            {text.slice(before === undefined ? 0 : before.index + before[0].length, index)}
            <Link href={address} target="_blank" rel="noreferrer" inline>
              {address}
            </Link>
          </span>
        );
      })}
      {text.slice(last === undefined ? 0 : last.index + last[0].length)}
    </>
  );
}
