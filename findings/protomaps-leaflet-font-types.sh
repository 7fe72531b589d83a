#!/bin/sh
# protomaps-leaflet 5.1.0 brings @types/css-font-loading-module 0.0.7, which contradicts the DOM types of TypeScript 5.9: six errors
# in a project that imports neither.
#
# The package of types is a dependency, not a development one, of the map library. TypeScript up to 5 reads every package under
# node_modules/@types unasked, and since it has the font interfaces itself, both declare them: TS2717 and TS2403. What the library
# itself exports needs none of it. With skipLibCheck nothing is said. TypeScript 7 reads no package unasked, and is silent.
#
# Who is hurt: whoever has a strict project without skipLibCheck and installs anything that depends on the map library: the errors name a
# package that they never asked for.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund protomaps-leaflet@5.1.0 typescript@5.9.3
echo 'export const nothing = 1;' > own.ts
check() { npx tsc --noEmit --strict --target es2022 --module nodenext "$@" own.ts || true; }
said=$(check)
quiet=$(check --skipLibCheck)
found=$(printf '%s\n' "$said" | grep -c 'css-font-loading-module/index.d.ts.*TS2[74][01][73]' || true)
npm install --silent --no-audit --no-fund typescript@7.0.2
newer=$(check)
echo "protomaps-leaflet 5.1.0, TypeScript 5.9.3"
printf '%s\n' "$said" | cut -c1-150
echo "with skipLibCheck: ${quiet:-nothing}; TypeScript 7.0.2: ${newer:-nothing}"
if [ "$found" = 6 ] && [ -z "$quiet" ] && [ -z "$newer" ]; then echo 'As found.'; else echo 'Changed.'; exit 1; fi
