"use client";

import { useState, useSyncExternalStore } from "react";

const query = "(hover: none)";
const subscribe = (onChange: () => void) => {
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
};

/** Whether somebody points at an element or has the keyboard on it. Where nothing can be pointed at: always. */
export function useAttention() {
  const [has, setHas] = useState({ pointer: false, keyboard: false });
  const cannotPoint = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
  return {
    hasAttention: cannotPoint || has.pointer || has.keyboard,
    attention: {
      onPointerEnter: () => setHas({ ...has, pointer: true }),
      onPointerLeave: () => setHas({ ...has, pointer: false }),
      onFocus: () => setHas({ ...has, keyboard: true }),
      onBlur: () => setHas({ ...has, keyboard: false }),
    },
  };
}
