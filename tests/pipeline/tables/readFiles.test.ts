import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrokenPackage, readFiles } from '../../../src/pipeline/tables/readFiles';
import { realFiles } from '../../realData';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(resolve(import.meta.dirname, '../../../data'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The line that tells why the folder cannot be read. */
function faultIn(): string {
  try {
    readFiles(folder);
    return '';
  } catch (error) {
    if (error instanceof BrokenPackage) return error.message;
    throw error;
  }
}

function replace(path: string, make: (path: string) => void): void {
  rmSync(join(folder, path), { recursive: true });
  make(join(folder, path));
}

describe('E7: what lies on the disk', () => {
  it('is read as it is', () => {
    expect(readFiles(folder)).toEqual(realFiles());
  });

  it('a folder in the place of the package is told in one line', () => {
    replace('datapackage.json', (path) => mkdirSync(path));
    expect(faultIn()).toBe('data/datapackage.json: is a folder (expected a file)');
  });

  it('a package that is not there is told in one line', () => {
    rmSync(folder, { recursive: true });
    expect(faultIn()).toBe('data/datapackage.json: is missing (expected the schema of the tables)');
    mkdirSync(folder);
  });

  it('a file in the place of the folder of stories is told in one line', () => {
    replace('stories', (path) => writeFileSync(path, '{}'));
    expect(faultIn()).toBe('data/stories: is a file (expected a folder)');
  });

  it('a folder in the place of a table is a table that is missing', () => {
    replace('members.csv', (path) => mkdirSync(path));
    expect([...readFiles(folder).files.keys()]).not.toContain('members.csv');
  });

  it('a table behind a link is read, and a link to nothing is no table', () => {
    renameSync(join(folder, 'members.csv'), join(folder, 'list.txt'));
    symlinkSync(join(folder, 'list.txt'), join(folder, 'members.csv'));
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'other.csv'));
    expect(readFiles(folder)).toEqual(realFiles());
  });

  it('an ending in capitals does not hide a table or story', () => {
    writeFileSync(join(folder, 'More.CSV'), 'a\n');
    writeFileSync(join(folder, 'stories/mine.JSON'), '{}');
    const { files, stories } = readFiles(folder);
    expect([...files.keys()]).toContain('More.CSV');
    expect([...stories.keys()]).toContain('mine.JSON');
  });
});
