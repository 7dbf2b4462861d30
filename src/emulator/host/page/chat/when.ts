const DAY = 86_400_000;

/** A moment as people say it: `14:05`, `gisteren 14:05` or `22-11-2026 14:05`, in the zone of the reader. */
export function when(moment: Date, now: Date): string {
  const time = moment.toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
  if (isSameDay(moment, now)) return time;
  if (isSameDay(moment, new Date(now.getTime() - DAY))) return `gisteren ${time}`;
  const date = moment.toLocaleDateString("nl-NL", { day: "2-digit", month: "2-digit", year: "numeric" });
  return `${date} ${time}`;
}

function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}
