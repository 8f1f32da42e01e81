/** Fits a small machine that also runs two apps and a worker; every value can be overruled in `postgresql.auto.conf`. */
const everyday = {
  max_connections: "100",
  shared_buffers: "128MB",
  effective_cache_size: "1GB",
  maintenance_work_mem: "64MB",
  work_mem: "8MB",
  max_wal_size: "512MB",
  random_page_cost: "1.1",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
} as const;

/** What the launcher relies on: set on the command line, so that nothing in the cluster overrules it. */
const relied = {
  listen_addresses: "127.0.0.1",
  // No socket file: its path may be too long, and the password door is the only one.
  unix_socket_directories: "",
  password_encryption: "scram-sha-256",
  // Containers often have a /dev/shm of 64 MB.
  dynamic_shared_memory_type: "mmap",
  logging_collector: "off",
  log_destination: "stderr",
} as const;

/** A database for tests is thrown away after them: it need not survive a power cut. */
const careless = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "200",
} as const;

/** Written once into `postgresql.conf` of a new cluster, by `initdb`. */
export function clusterArguments(): string[] {
  return flags({ ...everyday, dynamic_shared_memory_type: relied.dynamic_shared_memory_type });
}

/** The command line of the server. */
export function serverArguments(cluster: string, port: number, forTests: boolean): string[] {
  return ["-D", cluster, ...flags({ ...relied, port: String(port), ...(forTests && careless) })];
}

function flags(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
