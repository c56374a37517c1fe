import { useEffect, useState } from 'react';

/** Addresses under which pictures in memory can be shown, in their order, for as long as this is on the screen. */
export function useBlobs(blobs: readonly Blob[]): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = blobs.map((blob) => URL.createObjectURL(blob));
    setAddresses(made);
    return () => {
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [blobs]);
  return addresses;
}
