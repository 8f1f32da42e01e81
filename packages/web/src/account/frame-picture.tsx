"use client";

import { closestZoom, type Framing, framingWithin, squareOf, widestFraming } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { type PointerEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { drawSquare } from "./picture-file.ts";

/** Pixels of the canvas: twice as many as it is wide. */
const drawnSide = 384;

/** Which part of a picture is shown, in the round frame in which others see it. */
export function FramePicture({
  picture,
  isSending,
  onUse,
  onCancel,
}: {
  picture: ImageBitmap;
  isSending: boolean;
  onUse: (framing: Framing) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("profile");
  const canvas = useRef<HTMLCanvasElement>(null);
  const [framing, setFraming] = useState(widestFraming);
  const { side } = squareOf(picture, framing);
  const change = (part: Partial<Framing>) =>
    setFraming((before) => framingWithin(picture, { ...before, ...part }));

  useEffect(() => {
    if (canvas.current) drawSquare(canvas.current, picture, squareOf(picture, framing));
  }, [picture, framing]);

  function drag(event: PointerEvent<HTMLCanvasElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const scale = side / event.currentTarget.clientWidth;
    const { movementX, movementY } = event;
    setFraming(({ x, y, zoom }) =>
      framingWithin(picture, {
        x: x - (movementX * scale) / picture.width,
        y: y - (movementY * scale) / picture.height,
        zoom,
      }),
    );
  }

  return (
    <div className="grid gap-5 sm:grid-cols-[auto_minmax(0,1fr)] sm:items-center">
      <canvas
        ref={canvas}
        width={drawnSide}
        height={drawnSide}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn anew with every move of the frame
        role="img"
        aria-label={t("framed")}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        className="size-48 cursor-grab touch-none rounded-full border border-line bg-sunken active:cursor-grabbing"
      />
      <div className="grid gap-2">
        <Slider
          label={t("closer")}
          least={1}
          most={closestZoom}
          value={framing.zoom}
          onChange={(zoom) => change({ zoom })}
        />
        {side < picture.width ? (
          <Slider label={t("across")} value={framing.x} onChange={(x) => change({ x })} />
        ) : null}
        {side < picture.height ? (
          <Slider label={t("down")} value={framing.y} onChange={(y) => change({ y })} />
        ) : null}
        <div className="mt-2 flex flex-wrap gap-3">
          <Button isPending={isSending} onClick={() => onUse(framing)}>
            {t("usePicture")}
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            {t("cancelPicture")}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Slider({
  label,
  least = 0,
  most = 1,
  value,
  onChange,
}: {
  label: string;
  least?: number;
  most?: number;
  value: number;
  onChange: (value: number) => void;
}) {
  return (
    <label className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-center gap-3">
      <span className="type-secondary text-ink-2">{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={0.01}
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
        className="h-11 min-w-0 cursor-pointer accent-accent"
      />
    </label>
  );
}
