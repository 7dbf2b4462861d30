/** What a browser shows beside the title of a page that names no icon of its own: that of the app. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="6" fill="#115e9f"/>
<g fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
<circle cx="8.5" cy="11" r="2.3"/><circle cx="13" cy="20" r="2.3"/>
<path d="M11 11h7.5a4.5 4.5 0 0 1 0 9h-3m4 2.3 1.7 1.8 3.8-4"/>
</g>
</svg>
`;
