/** Joins class names, leaving out what is absent. Later utilities do not replace earlier ones: pass only additions. */
export function joinClasses(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
