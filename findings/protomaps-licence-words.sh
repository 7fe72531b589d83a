#!/bin/sh
# pmtiles 3.2.1 and @protomaps/basemaps 5.7.2 say that they are BSD-3-Clause, and their npm packages hold no word of that licence:
# no file, and nobody named "Copyright". Their sister protomaps-leaflet 5.1.0, which depends on both, holds all of it.
#
# The second condition of BSD-3-Clause is that whoever passes on a bundle also passes on the copyright line, the conditions and the
# disclaimer. What collects licences of a bundle, as bundler plugins do, reads the files of each package, and comes away with a name
# alone. The words are in the repositories, in the root of each, one folder above what is published.
#
# Who is hurt: whoever ships a map that is drawn with them, believes its collected notices whole, and breaks the licence by them.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts pmtiles@3.2.1 @protomaps/basemaps@5.7.2 protomaps-leaflet@5.1.0
look() {
  said=$(node -p "require('./node_modules/$1/package.json').license")
  files=$(ls "node_modules/$1" | grep -ci 'licen\|copying\|notice' || true)
  words=$(grep -rlI --exclude-dir=node_modules 'Redistributions in binary form must reproduce' "node_modules/$1" | wc -l)
  echo "$1: says $said, licence files $files, files with its conditions $words"
}
all=$(look pmtiles; look @protomaps/basemaps; look protomaps-leaflet)
echo "$all"
expected='pmtiles: says BSD-3-Clause, licence files 0, files with its conditions 0
@protomaps/basemaps: says BSD-3-Clause, licence files 0, files with its conditions 0
protomaps-leaflet: says BSD-3-Clause, licence files 1, files with its conditions 1'
if [ "$all" = "$expected" ]; then echo 'As found.'; else echo 'Changed.'; exit 1; fi
