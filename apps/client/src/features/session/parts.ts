export { AskingBody } from "./player/asking-body.tsx";
export { ChoosingBody } from "./player/choosing-body.tsx";
export { PlayerSheets } from "./player/player-sheets.tsx";
export { RedBody } from "./player/red-body.tsx";
export { SpotBody } from "./player/spot-body.tsx";
export { StartView } from "./start-view.tsx";
export { StopScreen } from "./stop-screen.tsx";
export { SummaryView } from "./summary/summary-view.tsx";
