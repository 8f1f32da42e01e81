import { preload } from "react-dom";

const fonts = [
  new URL(
    "../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2",
    import.meta.url,
  ),
  new URL(
    "../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
    import.meta.url,
  ),
];

/**
 * Has the page itself ask for the two fonts that every screen begins with. A stylesheet asks only once text stands
 * there to be drawn, and what was drawn in the stand-in is drawn again. To be called by a root layout.
 */
export function preloadFonts(): void {
  for (const font of fonts) {
    preload(font.href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
}
