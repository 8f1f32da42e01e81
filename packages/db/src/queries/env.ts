/** False behind a pooler that cannot keep named statements (pgbouncer before 1.21): FOURSTEP_PREPARE=0. */
export const namesStatements = process.env.FOURSTEP_PREPARE !== "0";
