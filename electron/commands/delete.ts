import { deleteBatch } from '../desk/keeping/delete-batch.ts';
import { type Command, optional, required, WrongUsage } from './command.ts';
import { folderOf, LIBRARY } from './libraries.ts';

export const deleteCommand: Command = {
  usage: 'delete --batch ID --yes --library DIR [--as CODE]',
  does: 'deletes the files, the people and the texts of a batch; what was judged stays',
  options: { ...LIBRARY, batch: { type: 'string' }, yes: { type: 'boolean' }, as: { type: 'string' } },
  takes: [0, 0],
  async run(_args, options) {
    const batch = required(options, 'batch');
    if (options.yes !== true)
      throw new WrongUsage(
        'This cannot be taken back, and takes earlier backups with it: say so with --yes.',
      );
    const done = await deleteBatch(folderOf(options), batch, optional(options, 'as') ?? 'administrator');
    const { files, people, exportsStanding } = done;
    const lines = [
      `deleted  ${files.deleted.length} files, ${people.deleted} people, the texts, ${done.backups.deleted} backups`,
      ...(files.neededElsewhere.length
        ? [`kept     ${files.neededElsewhere.length} files that another batch has, too`]
        : []),
      ...exportsStanding.map((path) => `stands   ${path}`),
      `receipt  ${done.receipt}`,
    ];
    const left = files.stillThere.length + people.left + people.addressesFound;
    const errors = left ? ['Something of it was found again afterwards; the receipt says what.'] : [];
    return { ok: left === 0, json: { ok: left === 0, ...done }, lines, errors };
  },
};
