import { spawn } from 'node:child_process';

export interface ProgramAccount {
  /** Words put in front of the command line, [] for none. */
  readonly prefix: readonly string[];
  readonly ids: { readonly uid: number; readonly gid: number } | Record<string, never>;
}

/** Runs a program to its end. @throws with the program's own words when it fails */
export const runProgram = async (account: ProgramAccount, program: string, args: readonly string[]): Promise<void> => {
  const [command = program, ...rest] = [...account.prefix, program, ...args];
  await new Promise<void>((resolve, reject) => {
    const child = spawn(command, rest, { ...account.ids, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code ?? 'a signal'}: ${said.trim()}`));
    });
  });
};
