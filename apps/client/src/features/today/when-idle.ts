// What comes to Today once it stands, in one piece: two small files cost a phone more than one.
export { InstallHint } from "../install/install-hint.tsx";
export { MorningCard } from "../morning/morning-card.tsx";
