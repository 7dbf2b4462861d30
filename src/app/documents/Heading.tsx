import { createElement, type HTMLAttributes } from "react";

/** Where a heading stands under those of the page (WCAG 1.3.1): the caller knows what stands above. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export type HeadingProps = Readonly<{ level: HeadingLevel }> & HTMLAttributes<HTMLHeadingElement>;

export function Heading({ level, ...rest }: HeadingProps) {
  return createElement(`h${level}`, rest);
}

/** The heading below; there are no more than six. */
export function lower(level: HeadingLevel, by = 1): HeadingLevel {
  return Math.min(6, level + by) as HeadingLevel;
}
