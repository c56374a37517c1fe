import { type CommandList, runCommandLine } from './commands/run.ts';

/** Each is read when it is called: none waits for the PDF and JSON-LD libraries that another one needs. */
const commands: CommandList = {
  check: async () => (await import('./commands/load.ts')).check,
  load: async () => (await import('./commands/load.ts')).load,
  list: async () => (await import('./commands/list.ts')).list,
  search: async () => (await import('./commands/search.ts')).search,
  merge: async () => (await import('./commands/merge.ts')).merge,
  double: async () => (await import('./commands/double.ts')).double,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  annotate: async () => (await import('./commands/annotate.ts')).annotate,
  profiles: async () => (await import('./commands/profiles.ts')).profiles,
  'profile export': async () => (await import('./commands/profiles.ts')).profileExport,
  'profile add': async () => (await import('./commands/profiles.ts')).profileAdd,
  pack: async () => (await import('./commands/pack.ts')).pack,
  'programme export': async () => (await import('./commands/programme.ts')).programmeExport,
  'programme check': async () => (await import('./commands/programme.ts')).programmeCheck,
  'programme import': async () => (await import('./commands/programme.ts')).programmeImport,
  'rubric export': async () => (await import('./commands/rubric.ts')).rubricExport,
  'rubric import': async () => (await import('./commands/rubric.ts')).rubricImport,
  verify: async () => (await import('./commands/verify.ts')).verify,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/backup.ts')).restore,
  delete: async () => (await import('./commands/delete.ts')).deleteCommand,
  agreement: async () => (await import('./commands/agreement.ts')).agreement,
};

// Whoever reads may stop early, as `head` does.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await runCommandLine(commands, process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
