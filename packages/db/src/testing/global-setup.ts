import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { connect } from "../client.ts";
import { removeEmbedded, startEmbedded } from "../embedded/index.ts";
import { migrateDatabase } from "../migrate.ts";
import { seedContent } from "../seed/content.ts";
import { databaseAt, dropDatabase, onServer } from "./server.ts";

/**
 * One server for the whole run, the embedded one unless FOURSTEP_TEST_DATABASE_URL names another, and in it
 * one database that is ready: every test file gets a copy of it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = `fourstep_template_${randomUUID().slice(0, 8)}`;
  await onServer(server.url, `create database ${template}`);
  await prepare(databaseAt(server.url, template));
  project.provide("database", { serverUrl: server.url, template });
  return async () => {
    await dropDatabase(server.url, template);
    await server.stop();
  };
}

async function prepare(url: string): Promise<void> {
  await migrateDatabase(url);
  const db = connect(url, { max: 1 });
  await seedContent(db);
  // `create database … template …` wants nobody else in the template.
  await db.$client.end();
}

async function testServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.FOURSTEP_TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const dataFolder = await mkdtemp(join(tmpdir(), "fourstep-test-"));
  const server = await startEmbedded({ dataFolder, forTests: true });
  return {
    url: server.url,
    stop: async () => {
      await removeEmbedded({ dataFolder });
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
