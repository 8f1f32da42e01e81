// Zod tries whether it may compile its schemas. It may not, by the content security policy, and a browser writes each try down
// as a breach of it: so it is told before the first schema is made.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
