#!/usr/bin/env bash
# Builds the libFuzzer target of Ingest: Fuzzing/build.sh OUTPUT. Needs the Swift toolchain and libxml2-dev.
set -euo pipefail
output=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
flags="-sanitize=fuzzer,address -parse-as-library -package-name newsgraph -swift-version 6 -O -g -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility -enable-upcoming-feature NonisolatedNonsendingByDefault"
for file in Sources/CLibXML2/*.c Sources/NewsModel/Data/*.c Sources/Ingest/Data/*.c; do
  clang -c -g -O1 -fsanitize=address,fuzzer-no-link $(pkg-config --cflags libxml-2.0) -ISources/CLibXML2/include -std=gnu2x \
    -ISources/NewsModel/Data/include -ISources/Ingest/Data/include \
    "$file" -o "$work/$(basename "$file").o"
done
cat > "$work/module.modulemap" <<MAP
module CLibXML2 { header "$PWD/Sources/CLibXML2/include/CLibXML2.h" export * }
module NewsModelData { header "$PWD/Sources/NewsModel/Data/include/NewsModelData.h" export * }
module IngestData { header "$PWD/Sources/Ingest/Data/include/IngestData.h" export * }
MAP
swiftc $flags -wmo -emit-module -emit-module-path "$work/NewsModel.swiftmodule" -module-name NewsModel -I "$work" \
  -Xcc -fmodule-map-file="$work/module.modulemap" -Xcc -ISources/NewsModel/Data/include -c \
  $(find Sources/NewsModel -name '*.swift') -o "$work/NewsModel.o"
swiftc $flags -wmo -emit-module -emit-module-path "$work/Ingest.swiftmodule" -module-name Ingest -I "$work" \
  -Xcc -fmodule-map-file="$work/module.modulemap" -Xcc -ISources/NewsModel/Data/include -c $(find Sources/Ingest -name '*.swift') -o "$work/Ingest.o"
swiftc $flags -I "$work" -Xcc -fmodule-map-file="$work/module.modulemap" -Xcc -ISources/NewsModel/Data/include Fuzzing/IngestFuzzer.swift "$work"/*.o \
  -lxml2 -lz -o "$output"
