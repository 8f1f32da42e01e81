import { words } from "../../../words.ts";
import { publicWidth } from "./public-frame.tsx";

/** What the product is not, said once a page, and where its content comes from. */
export function PublicFooter() {
  return (
    <footer className={`${publicWidth} mt-16 pb-10`} data-print="hide">
      <div className="grid gap-x-12 gap-y-4 border-t border-line pt-6 md:grid-cols-[1fr_auto]">
        <p className="type-secondary-s max-w-prose text-ink-3">{words("public.notMedical")}</p>
        <ul className="type-secondary-s flex flex-wrap gap-x-6 text-ink-2">
          <li>
            <a href="/coaches" className="inline-block py-3 hover:text-ink">
              {words("public.coaches")}
            </a>
          </li>
          <li>
            <a href="/article" className="inline-block py-3 hover:text-ink">
              {words("public.article")}
            </a>
          </li>
          <li>
            <a href="/routines/feed.xml" className="inline-block py-3 hover:text-ink">
              {words("public.feed")}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
