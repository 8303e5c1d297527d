// Builds the page for Maven, which asks at every build: nothing is done while nothing it is made from has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');

const packages = {
	inputs: ['package.json', 'package-lock.json', '.npmrc'],
	// npm empties node_modules before it fills it, so a stamp in there never outlives what it stands for
	stamp: 'node_modules/.installed-for',
	command: ['ci'],
};
const page = {
	inputs: [
		...packages.inputs,
		'../schema.graphqls',
		'build',
		'index.html',
		'public',
		'src',
		'tsconfig.json',
		'vite.config.ts',
	],
	stamp: 'target/page-built-from',
	result: 'target/classes/static/index.html',
	command: ['run', 'build'],
};

doIfChanged(packages);
doIfChanged(page);

function doIfChanged({ inputs, stamp, result = stamp, command }) {
	const fingerprint = fingerprintOf(inputs);
	const stampFile = join(home, stamp);
	if (existsSync(join(home, result)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint) {
		return;
	}
	rmSync(stampFile, { force: true });
	npm(command);
	mkdirSync(dirname(stampFile), { recursive: true });
	writeFileSync(stampFile, fingerprint);
}

function fingerprintOf(inputs) {
	const hash = createHash('sha256').update(process.version);
	for (const file of inputs.flatMap(filesIn)) {
		hash.update(`\0${file}\0`).update(readFileSync(join(home, file)));
	}
	return hash.digest('hex');
}

function filesIn(path) {
	if (!statSync(join(home, path)).isDirectory()) {
		return isMade(path) ? [] : [path];
	}
	return readdirSync(join(home, path))
		.sort()
		.flatMap((name) => filesIn(`${path}/${name}`));
}

/** The types are made from the schema, by the build itself. */
function isMade(path) {
	return path === 'src/shared/graphql/schema-types.d.ts';
}

function npm(command) {
	// on Windows npm is a script that only a shell can start
	const { status, error } = spawnSync('npm', command, { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
	if (error) {
		console.error(`The page cannot be built without npm, which comes with Node 20 or later: ${error.message}`);
	}
	if (status !== 0) {
		process.exit(status ?? 1);
	}
}
