"use client";

import { useEffect, useId, useSyncExternalStore } from "react";
import { capsOf, isKey, isSingleKey } from "./key-match.ts";
import { makeRegistry } from "./registry.ts";
import { readSingleKeys } from "./single-keys.ts";

export interface KeyAction {
  /** "j", "Enter", "Shift+ArrowUp", "Mod+k", "Shift+Mod+z"; the first of several is the one that is drawn. */
  key: string | readonly string[];
  /** What it does, as the page calls it. Actions with the same words share one line: J K move. */
  label: string;
  run: (event: KeyboardEvent) => void;
  /** False: it rests now, and is not drawn. */
  when?: boolean;
  /** False: only the list of all keys names it. */
  isInFooter?: boolean;
}

export interface KeyGroup {
  /** The heading over them in the list of all keys. */
  name: string;
  /** At the end of the footer, under every page. */
  isAnywhere: boolean;
  actions: readonly KeyAction[];
}

const registry = makeRegistry<KeyGroup>();
const none: readonly KeyGroup[] = [];

const namesOf = ({ key }: KeyAction) => (typeof key === "string" ? [key] : key);

/**
 * Lets keys do things while the calling component stands, and names them in the footer and the list of all keys. They
 * rest while somebody types, in dialogs and menus, and, if they are single characters, when they are switched off.
 */
export function useKeys(
  name: string,
  actions: readonly KeyAction[],
  { isAnywhere = false }: { isAnywhere?: boolean } = {},
) {
  const id = useId();
  const signature = JSON.stringify([
    name,
    isAnywhere,
    actions.map((action) => [action.key, action.label, action.when, action.isInFooter]),
  ]);
  useEffect(() => {
    registry.put(id, { name, isAnywhere, actions }, signature);
  });
  useEffect(() => () => registry.drop(id), [id]);
}

/** Every key that does something now. */
export function useKeyGroups(): readonly KeyGroup[] {
  return useSyncExternalStore(registry.subscribe, registry.read, () => none);
}

const isTyping = (target: HTMLElement) =>
  target.isContentEditable ||
  target.matches("textarea, select, [role=combobox], [role=textbox]") ||
  target.matches("input:not([type=checkbox], [type=radio], [type=button], [type=range])");

const layer = "dialog[open], [role=dialog], [role=alertdialog], [role=menu], [role=listbox]";

/** Keys that a control of its own answers: pressing a focused button, walking through radios. */
const isTheirs = (target: HTMLElement, key: string) =>
  (key === "Enter" && target.matches("a, button, summary, [role=button], [role=link]")) ||
  (key === " " && target.matches("button, summary, input, [role=button]")) ||
  (key.startsWith("Arrow") && target.matches("input, [role=tab], [role=radio], [role=slider]"));

function actionFor(event: KeyboardEvent): KeyAction | undefined {
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  if (event.defaultPrevented || event.isComposing || document.querySelector(layer))
    return undefined;
  const isModified = event.metaKey || event.ctrlKey;
  if ((isTyping(target) && !isModified) || isTheirs(target, event.key)) return undefined;
  const areSinglesOn = readSingleKeys();
  // What came last lies on top: a page's own key before the frame's.
  return registry
    .read()
    .toReversed()
    .flatMap((group) => group.actions)
    .find(
      (action) =>
        action.when !== false &&
        namesOf(action).some((name) => (areSinglesOn || !isSingleKey(name)) && isKey(event, name)),
    );
}

/** Listens for the whole desk. Placed once, in its frame. */
export function useKeyListener() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionFor(event);
      if (!action) return;
      event.preventDefault();
      action.run(event);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Actions of a group as lines to draw: those with the same words together, each with the caps of its keys. */
export function linesOf(actions: readonly KeyAction[], isMac: boolean) {
  const lines = new Map<string, string[][]>();
  for (const action of actions) {
    if (action.when === false) continue;
    const [first = ""] = namesOf(action);
    lines.set(action.label, [...(lines.get(action.label) ?? []), capsOf(first, isMac)]);
  }
  return [...lines].map(([label, keys]) => ({ label, keys }));
}
