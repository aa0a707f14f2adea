/** Settings of PostgreSQL, by name. */
export type ServerSettings = Readonly<Record<string, string | number>>;

/**
 * Settings for a small database on an office computer. They are passed at every start, not written to a file,
 * so that a new release can change them. The log contains neither statements nor values, because these are
 * personal data.
 */
export const SERVER_SETTINGS: ServerSettings = {
  ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 40,
  shared_buffers: '64MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_level: 'minimal',
  max_wal_senders: 0,
  min_wal_size: '32MB',
  max_wal_size: '256MB',
  checkpoint_timeout: '15min',
  autovacuum_max_workers: 1,
  jit: 'off',
  max_parallel_workers_per_gather: 0,
  max_parallel_maintenance_workers: 0,
  io_method: 'sync',
  client_connection_check_interval: '2s',
  logging_collector: 'on',
  log_directory: '../pg-log',
  log_filename: 'postgres-%u.log',
  log_rotation_age: '1d',
  log_rotation_size: '10MB',
  log_truncate_on_rotation: 'on',
  log_file_mode: '0600',
  log_min_messages: 'warning',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};
