import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { storeXz } from './source-archive.ts';

/** Modules that the stand-in for an interpreter can import. */
export const FAKE_MODULES = ['ssl', 'zlib', 'bz2', 'lzma', 'sqlite3', 'ctypes'];

/**
 * Arguments of the stand-in's `configure` that make it misbehave:
 * `--test-fail=STEP`, `--test-wait=STEP` (for as long as `WAIT_FILE` exists), `--test-without=MODULE`,
 * `--test-version=V`, `--test-prefix=P`, `--test-say=TEXT`, `--test-ballast=BYTES`, `--test-print=TEXT`
 */
const CONFIGURE = `#!/bin/sh
set -e
version=@VERSION@ threads=false fail=none wait=none without=none prefix='' claim='' say='' ballast=0 print=''
for argument; do
  value=\${argument#*=}
  case "$argument" in
    --prefix=*) prefix=$value ;;
    --disable-gil) threads=true ;;
    --test-fail=*) fail=$value ;;
    --test-wait=*) wait=$value ;;
    --test-without=*) without=$value ;;
    --test-version=*) version=$value ;;
    --test-prefix=*) claim=$value ;;
    --test-say=*) say=$value ;;
    --test-ballast=*) ballast=$value ;;
    --test-print=*) print=$value ;;
  esac
done
echo "configuring Python $version"
echo "$print"
for step in configure make install; do
  printf '#!/bin/sh\\n' > "step-$step"
  if [ "$wait" = "$step" ]; then echo "echo waiting in $step; sleep 30" >> "step-$step"; fi
  if [ "$fail" = "$step" ]; then
    echo "i=0; while [ \\$i -lt 100 ]; do i=\\$((i+1)); echo $step line \\$i; done; exit 3" >> "step-$step"
  fi
  chmod +x "step-$step"
done
./step-configure
src=$(dirname "$0")
for file in Makefile python3; do
  sed -e "s|@prefix@|$prefix|g" -e "s|@version@|$version|g" -e "s|@threads@|$threads|g" -e "s|@claim@|$claim|g" \\
    -e "s|@say@|$say|g" -e "s|@without@|$without|g" -e "s|@ballast@|$ballast|g" "$src/$file.in" > "$file"
done
printf '%s\\n' "$@" > arguments
env | sort > environment
`;

const MAKEFILE = `bin = $(DESTDIR)@prefix@/bin
lib = $(DESTDIR)@prefix@/lib
all:
	@echo making
	./step-make
install:
	mkdir -p $(bin) $(lib)/modules
	cp python3 $(bin)/python3.13
	chmod 755 $(bin)/python3.13
	ln -s python3.13 $(bin)/python3
	./step-install
	head -c @ballast@ /dev/zero > $(lib)/ballast
	cp arguments environment $(lib)/
	for name in ${FAKE_MODULES.join(' ')}; do echo > $(lib)/modules/$$name; done
	rm -f $(lib)/modules/@without@
	printf '#!@prefix@/bin/python3.13\\n' > $(bin)/pip3
`;

/** A script that answers the check of an interpreter, and nothing else. */
const PYTHON = `#!/bin/sh
[ "$1 $2 $3" = "-I -B -c" ] || exit 2
shift 4
here=$(cd "$(dirname "$0")/.." && pwd)
missing=''
for name; do
  if [ ! -e "$here/lib/modules/$name" ]; then missing="$missing\${missing:+, }\\"$name\\""; fi
done
if [ -n "@say@" ]; then echo "@say@"; exit; fi
claim="@claim@"
printf '\\n{"version": "%s", "prefix": "%s", "freeThreaded": @threads@, "missing": [%s]}\\n' \\
  "@version@" "\${claim:-$here}" "$missing"
`;

/** A `Python-V.tar.xz` that builds in no time: its `make install` installs a small script as the interpreter. */
export async function makeBuildableXz(version: string, comment = ''): Promise<Buffer> {
  const archive = pack();
  const top = `Python-${version}`;
  archive.entry({ name: `${top}/`, type: 'directory' });
  archive.entry({ name: `${top}/Include/patchlevel.h` }, `#define PY_VERSION "${version}"\n`);
  archive.entry({ name: `${top}/configure`, mode: 0o755 }, CONFIGURE.replaceAll('@VERSION@', version));
  archive.entry({ name: `${top}/Makefile.in` }, MAKEFILE);
  archive.entry({ name: `${top}/python3.in` }, PYTHON);
  archive.entry({ name: `${top}/README.rst` }, comment);
  archive.finalize();
  return storeXz(await buffer(archive));
}
