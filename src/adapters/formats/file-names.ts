import type { Unreadable } from '#domain/records/unreadable.ts';
import { limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** Endings by which a system runs a file instead of showing it. */
const PROGRAMS = new Set(
  (
    'ade app application bat chm cmd com cpl dll dmg exe gadget hta inf iso img jar js jse lnk msc msi msp pif ps1 ' +
    'psm1 reg rgs scf scr sct sh sys vb vbe vbs vhd ws wsc wsf wsh'
  ).split(' '),
);
const DEVICE = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\.|$)/i;
/** Characters that show nothing or turn the writing around, so that `fdp.exe` reads `exe.pdf`. */
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The ending of a name, lower case, without its point; empty when there is none. */
export function endingOf(path: string): string {
  return /\.([A-Za-z0-9]{1,12})$/.exec(path.trimEnd())?.[1]?.toLowerCase() ?? '';
}

/**
 * Why a name alone is reason to set a file aside: it leads out of the folder, names a device, hides what it is, or is a
 * program's. Nothing is ever written under a name that was sent; such names are made to deceive, so a person should look.
 */
export function nameRefusal(path: string): Unreadable | null {
  if (path.trim() === '') return refusal('invalid', 'the file has no name');
  if (path.length > limits.name) return refusal('invalid', `the name is over ${limits.name} characters long`);
  if (HIDDEN.test(path)) return refusal('invalid', 'the name holds characters that cannot be seen');
  if (/^(?:[A-Za-z]:|[\\/])/.test(path))
    return refusal('invalid', 'the name is a place on a disk, not in the delivery');
  const parts = path.split(/[\\/]/);
  if (parts.includes('..')) return refusal('invalid', 'the name leads out of its folder');
  if (parts.some(part => part.length > limits.namePart))
    return refusal('invalid', `a part of the name is over ${limits.namePart} characters long`);
  if (parts.some(part => DEVICE.test(part.trim()))) return refusal('invalid', 'the name is that of a device');
  const ending = endingOf(path);
  if (!PROGRAMS.has(ending)) return null;
  return refusal('unsupported', `the name ends in .${ending}, as programs do; it was not opened`);
}

/** A name without what could not be printed or kept: for showing a name that was refused. */
export function shownName(path: string): string {
  const shown = path.replace(new RegExp(HIDDEN.source, 'gu'), '\ufffd').slice(0, limits.name);
  return shown.trim() === '' ? '(no name)' : shown;
}
