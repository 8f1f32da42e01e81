"use client";

import { useRef } from "react";
import { Button, type ButtonProps } from "./button.tsx";

interface FileButtonProps extends Omit<ButtonProps, "onClick" | "type"> {
  /** What is asked for, for whoever does not see the button. */
  label: string;
  /** As an input has it: types and endings. */
  accept: string;
  onPick: (file: File) => void;
}

/** A button that asks for one file. The same file can be picked again. */
export function FileButton({ label, accept, onPick, ...button }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file) onPick(file);
        }}
      />
      <Button {...button} onClick={() => picker.current?.click()} />
    </>
  );
}
