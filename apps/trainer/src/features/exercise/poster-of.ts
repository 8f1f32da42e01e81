const longestSide = 960;
const patienceMilliseconds = 8000;

/** A still of a video, made in the browser; null when this browser cannot read it. */
export async function posterOf(file: File): Promise<Blob | null> {
  const url = URL.createObjectURL(file);
  const video = document.createElement("video");
  video.muted = true;
  video.preload = "auto";
  try {
    video.src = url;
    await heard(video, "loadeddata");
    video.currentTime = Math.min(1, video.duration / 3 || 0);
    await heard(video, "seeked");
    const scale = Math.min(1, longestSide / Math.max(video.videoWidth, video.videoHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    canvas.getContext("2d")?.drawImage(video, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, "image/jpeg", 0.82);
    });
  } catch {
    return null;
  } finally {
    video.removeAttribute("src");
    URL.revokeObjectURL(url);
  }
}

function heard(video: HTMLVideoElement, name: "loadeddata" | "seeked"): Promise<void> {
  return new Promise((resolve, reject) => {
    const wait = window.setTimeout(() => reject(new Error(name)), patienceMilliseconds);
    const settle = (act: () => void) => () => {
      window.clearTimeout(wait);
      act();
    };
    video.addEventListener(name, settle(resolve), { once: true });
    video.addEventListener(
      "error",
      settle(() => reject(new Error(name))),
      { once: true },
    );
  });
}
