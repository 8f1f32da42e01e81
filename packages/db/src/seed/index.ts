export { seedContent } from "./content.ts";
export { seedDemo } from "./demo.ts";
export { demoPassword, mina, omar, theo } from "./people.ts";
