/** Runs other programs. */
import { spawn } from "node:child_process";

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** A program that ended badly; the message holds the end of what it printed. */
export class CommandError extends Error {}

/** Runs a program quietly and returns its standard output. When it fails, the error holds what it said. */
export function capture(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let all = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      all += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      all += text;
    });
    child.on("error", (error) => {
      reject(new CommandError(`${program} did not start: ${error.message}`));
    });
    child.on("close", (code, signal) => {
      if (code === 0) resolve(stdout);
      else
        reject(
          new CommandError(
            `${[program, ...args].join(" ")} ended with ${signal ?? String(code)}:\n${all.slice(-4000)}`,
          ),
        );
    });
  });
}

/** Runs a program with our own input and output, and returns its exit code. */
export function stream(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", (error) => {
      reject(new CommandError(`${program} did not start: ${error.message}`));
    });
    child.on("close", (code) => {
      resolve(code ?? 1);
    });
  });
}
