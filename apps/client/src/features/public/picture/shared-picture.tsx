import type { Exercise } from "@fourstep/core";
import { reportFailure } from "@fourstep/server/failures";
import { ImageResponse } from "next/og";
import { words } from "../../../words.ts";
import { figureImage, pictureColours } from "./figure-image.ts";
import { pictureFonts } from "./picture-fonts.ts";

const size = { width: 1200, height: 630 };
const standIn = "/shared.png";
const bars = [9, 14, 20, 25];

interface Shared {
  readonly title: string;
  readonly facts: string;
  readonly exercise: Exercise | undefined;
}

/**
 * The picture that stands where a page is shared: what it is called, what it takes, and the movement it turns on. When it
 * cannot be drawn, the product's own stands in for it until it is asked for again.
 */
export async function sharedPicture(shared: Shared): Promise<Response> {
  try {
    const { headers, body } = await drawn(shared);
    // Drawn while it is read: what fails then would end an answer that had begun, and be told to nobody.
    const picture = await new Response(body).arrayBuffer();
    if (picture.byteLength === 0) throw new Error("Nothing was drawn");
    return new Response(picture, { headers });
  } catch (error) {
    reportFailure("picture for sharing failed", error, { title: shared.title });
    return new Response(null, { status: 307, headers: { location: standIn } });
  }
}

async function drawn({ title, facts, exercise }: Shared): Promise<Response> {
  const figure = exercise ? figureImage(exercise, { width: 500, height: 400 }) : null;
  return new ImageResponse(
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        padding: "64px 72px 0",
        background: pictureColours.paper,
        color: pictureColours.ink,
        fontFamily: "Figtree",
      }}
    >
      <div style={{ display: "flex", alignItems: "flex-end", gap: 14 }}>
        <div style={{ display: "flex", alignItems: "flex-end", gap: 4 }}>
          {bars.map((height, place) => (
            <div
              key={height}
              style={{
                width: 11,
                height: 1.7 * height,
                borderRadius: 3,
                background: pictureColours.teal[place],
              }}
            />
          ))}
        </div>
        <div style={{ display: "flex", fontFamily: "Bricolage", fontSize: 38, lineHeight: 1 }}>
          {words("public.name")}
        </div>
      </div>
      <div
        style={{
          display: "flex",
          flex: 1,
          alignItems: "flex-end",
          justifyContent: "space-between",
          borderBottom: `3px solid ${pictureColours.line}`,
        }}
      >
        <div
          style={{
            display: "flex",
            flexDirection: "column",
            width: figure ? 1036 - figure.width : 1056,
            paddingBottom: 48,
          }}
        >
          <div
            style={{
              display: "flex",
              fontFamily: "Bricolage",
              fontSize: title.length > 28 ? 64 : 84,
              lineHeight: 1.02,
              letterSpacing: "-0.02em",
            }}
          >
            {title}
          </div>
          <div
            style={{
              display: "flex",
              marginTop: 24,
              fontSize: 32,
              lineHeight: 1.35,
              color: pictureColours.ink2,
            }}
          >
            {facts}
          </div>
        </div>
        {figure ? (
          // oxlint-disable-next-line next/no-img-element -- drawn into a picture, not into a page
          <img alt="" src={figure.src} width={figure.width} height={figure.height} />
        ) : null}
      </div>
      <div style={{ display: "flex", height: 72 }} />
    </div>,
    { ...size, fonts: await pictureFonts() },
  );
}
