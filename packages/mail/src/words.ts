import { createTranslator } from "use-intl/core";

import messages from "../messages/en.json" with { type: "json" };

/** The translator of the mails. English is the only catalogue so far. */
export const words = createTranslator({ locale: "en", messages });
