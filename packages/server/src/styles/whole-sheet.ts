/*
 * The whole stylesheet of a page that carries what it wears. It brings the fonts too, so a phone that has kept it asks for
 * it at once: then the letters are there with the page, and nobody who goes from page to page sees them change.
 */

const kept = "fourstep.styles";

/** A script that asks for a stylesheet while the page is still on its way, if this phone had it before. */
export const atOnceWhenKept = (address: string) =>
  `try{if(localStorage.getItem("${kept}")===${JSON.stringify(address)}){const e=document.createElement("link");` +
  `e.rel="stylesheet";e.href=${JSON.stringify(address)};document.head.append(e)}}catch{}`;

/** Script: asks for the stylesheet `s` unless it stands in the page, and remembers that this phone has it. */
export const askForSheet =
  `if(document.querySelector('link[rel=stylesheet][href="'+s+'"]'))continue;` +
  `e.rel="stylesheet";e.href=s;e.onload=()=>{try{localStorage.setItem("${kept}",s)}catch{}}`;
