/** The steps of an axis from nought up to at least `most`: a handful of round numbers, whole ones from one on. */
export function axisSteps(most: number): readonly number[] {
  const reach = most > 0 ? most : 1;
  const round = roundStep(reach);
  const step = reach < 1 ? round : Math.max(1, round);
  return stepsOf(0, reach, step);
}

/** The steps of an axis around values that lie close together far from nought, such as marks between 6 and 8. */
export function axisAround(least: number, most: number): readonly number[] {
  const step = roundStep(Math.max(most - least, most * SMALLEST_SPAN));
  return stepsOf(Math.floor(least / step), most, step);
}

/** An axis that showed less than this share would make much of little. */
const SMALLEST_SPAN = 0.2;

function roundStep(reach: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(reach / 4));
  return [1, 2, 5, 10].map((each) => each * magnitude).find((each) => each * 4 >= reach) ?? reach;
}

/** `first` counts in steps; multiplied and rounded, for added up 0.1 three times is not 0.3. */
function stepsOf(first: number, most: number, step: number): readonly number[] {
  const last = Math.max(first + 1, Math.ceil(most / step));
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(6)));
}

/** Which of so many names along an axis are written, so that they do not run into each other; the last one always is. */
export function namesThatFit(count: number, width: number, nameWidth: number): ReadonlySet<number> {
  const every = Math.max(1, Math.ceil((count * nameWidth) / Math.max(width, 1)));
  const indexes = Array.from({ length: count }, (_, index) => index);
  return new Set(indexes.filter((index) => (count - 1 - index) % every === 0));
}

/**
 * Heights moved down, in their order, until each is so far from the one above it that what is written can be read. None
 * comes below `lowest`: there the axis has its names, so those above make room instead.
 */
export function keptApart(heights: readonly number[], gap: number, lowest = Infinity): readonly number[] {
  const inOrder = heights
    .map((height, index) => ({ height, index }))
    .toSorted((one, other) => one.height - other.height);
  let free = -Infinity;
  const down = inOrder.map(({ height, index }) => {
    const place = Math.max(height, free);
    free = place + gap;
    return { place, index };
  });
  let room = lowest;
  const result = [...heights];
  for (const { place, index } of down.toReversed()) {
    result[index] = Math.min(place, room);
    room = (result[index] ?? 0) - gap;
  }
  return result;
}
