import type { MetadataRoute } from "next";
import { words } from "../words.ts";

/** What a phone needs to put the app beside its others: opened from there, it has a window of its own. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Fourstep",
    short_name: "Fourstep",
    description: words("install.description"),
    lang: "en",
    start_url: "/today",
    scope: "/",
    display: "standalone",
    orientation: "any",
    background_color: "#FBF8F3",
    theme_color: "#FBF8F3",
    categories: ["health", "fitness"],
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
