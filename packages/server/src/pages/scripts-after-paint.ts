/*
 * A page that is seen before its scripts come. On a slow line they share it with the stylesheet and the fonts that the
 * first paint waits for; on a quick one they run before anything was painted. Here they are asked for once something
 * stands on the screen (docs/decisions/0021).
 */

import { askForSheet } from "../styles/whole-sheet.ts";

const asyncScript = /<script src="([\w./~-]+)" (?:id="(\w+)" )?async=""><\/script>/g;
const scriptPreload = /<link rel="preload" as="script" fetchPriority="low" href="([^"]+)"\/>/g;

/** How long a page waits to be painted before its scripts come all the same (milliseconds). */
const longest = 500;

/** A form that needs the page's code: filled in and sent before it has come, it would be lost. */
const formThatWaits = /<form\b[^>]*\bmethod="post"/;

/**
 * The same page with its async scripts, and stylesheets that may come later, asked for when something was painted. A page
 * that nobody sees, or whose browser does not tell when it paints, asks at once. Other scripts stay as they are, and all
 * of them on a page that begins with a form to be sent.
 */
export function runScriptsAfterPaint(html: string, sheets: readonly string[] = []): string {
  if (formThatWaits.test(html)) return html;
  const scripts = new Map<string, string | undefined>();
  const without = html.replaceAll(asyncScript, (_, source: string, id: string | undefined) => {
    scripts.set(source, scripts.get(source) ?? id);
    return "";
  });
  const asking = without.replaceAll(scriptPreload, (link, source: string) =>
    scripts.has(source) ? "" : link,
  );
  const end = asking.lastIndexOf("</body>");
  if (scripts.size === 0 || end === -1) return html;
  return `${asking.slice(0, end)}<script>${starter(scripts, sheets)}</script>${asking.slice(end)}`;
}

/** Puts stylesheets and scripts into the page after the first paint, each script as it stood in it. */
function starter(
  scripts: ReadonlyMap<string, string | undefined>,
  sheets: readonly string[],
): string {
  const named = [...scripts].map(([source, id]) => (id === undefined ? [source] : [source, id]));
  const later = [...sheets.map((sheet) => [sheet]), ...named];
  return (
    `(()=>{let a=${JSON.stringify(later)};const go=()=>{for(const[s,i]of a){const c=s.endsWith(".css"),` +
    `e=document.createElement(c?"link":"script");if(c){${askForSheet}}else{e.src=s;e.async=true}` +
    `if(i)e.id=i;document.head.append(e)}a=[]};` +
    `if(document.visibilityState==="hidden")return go();setTimeout(go,${longest});` +
    `try{new PerformanceObserver((l,o)=>{o.disconnect();go()}).observe({type:"paint",buffered:true})}catch{go()}})()`
  );
}
