/** The routine of the coach's article: the front door begins with it. */
export const articleRoutineId = "front-hip-reset";
