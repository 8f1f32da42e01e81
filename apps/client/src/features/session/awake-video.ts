/**
 * Keeps a screen on where there is no wake lock: a video plays, one pixel large and without a sound, drawn on the spot.
 * @returns how to stop it; null when the browser does not play it
 */
export async function playToStayAwake(): Promise<(() => void) | null> {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 2;
  const brush = canvas.getContext("2d");
  if (!brush || typeof canvas.captureStream !== "function") return null;
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.setAttribute("aria-hidden", "true");
  Object.assign(video.style, {
    position: "fixed",
    width: "1px",
    height: "1px",
    opacity: "0.01",
    pointerEvents: "none",
  });
  video.srcObject = canvas.captureStream(2);
  document.body.append(video);
  let shade = 0;
  // A stream in which nothing changes counts as standing still.
  const timer = setInterval(() => {
    shade = 1 - shade;
    brush.fillStyle = shade ? "#000" : "#010101";
    brush.fillRect(0, 0, 2, 2);
  }, 500);
  const stop = () => {
    clearInterval(timer);
    video.pause();
    video.srcObject = null;
    video.remove();
  };
  try {
    await video.play();
    return stop;
  } catch {
    stop();
    return null;
  }
}
