#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { processTerminal } from '#adapters/terminal/terminal.ts';
import { exitCode } from '#cli/batch.ts';
import { schemaCommand } from '#cli/schema.ts';

const terminal = processTerminal();

const program = new Command('imr')
  .description('Independent Medical Review, in the open: from the case file to the signed determination.')
  .showHelpAfterError('(imr --help lists the commands)')
  .exitOverride();
for (const command of [schemaCommand({ terminal })]) program.addCommand(command.copyInheritedSettings(program));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.usage;
}
