import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/** Fuses by the names of electron-builder.yml. */
type Named = Readonly<Record<string, unknown>>;

/** What electron-builder hands to the hook, as far as it is used here. */
export interface Packed {
  appOutDir: string;
  electronPlatformName: string;
  packager: {
    /** Only on Linux. */
    executableName?: string;
    appInfo: { productFilename: string };
    config: { electronFuses?: object | null };
  };
}

/** The fuse that electron-builder.yml cannot name yet; on is Electron's own default. */
const ADDED: Named = { wasmTrapHandlers: true };

const ENDINGS: Readonly<Record<string, string>> = { darwin: '.app', mas: '.app', win32: '.exe', linux: '' };

/** The fuses of electron-builder.yml and the added one, by their number on the wire. */
function wire(named: Named): Map<FuseV1Options, boolean> {
  return new Map(
    Object.entries({ ...named, ...ADDED }).map(([name, state]) => {
      const fuse = `${name[0]?.toUpperCase()}${name.slice(1)}`;
      if (!(fuse in FuseV1Options) || typeof state !== 'boolean')
        throw new Error(
          `electron-builder.yml: electronFuses.${name} is no fuse of Electron, or is not true or false.`,
        );
      return [FuseV1Options[fuse as keyof typeof FuseV1Options], state];
    }),
  );
}

/**
 * Sets every fuse of the packed executable, before it is signed.
 * @throws Error when one is left open, so that a fuse which a new Electron brings is decided on and not overlooked.
 */
export default async function setFuses({ appOutDir, electronPlatformName, packager }: Packed): Promise<void> {
  const { appInfo, config } = packager;
  const name = (electronPlatformName === 'linux' && packager.executableName) || appInfo.productFilename;
  const executable = join(appOutDir, `${name}${ENDINGS[electronPlatformName] ?? ''}`);
  const fuses = Object.fromEntries(wire((config.electronFuses ?? {}) as Named)) as Record<
    FuseV1Options,
    boolean
  >;
  await flipFuses(executable, { version: FuseVersion.V1, strictlyRequireAllFuses: true, ...fuses });
}
