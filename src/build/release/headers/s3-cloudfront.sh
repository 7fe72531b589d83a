#!/usr/bin/env bash
# helpline-finder on S3 behind CloudFront. Say where: BUCKET=my-bucket ./s3-cloudfront.sh
# What has a hash in its name never changes; all else is asked for again. CloudFront compresses by itself: turn on "Compress
# objects automatically". For CORS attach the response headers policy that AWS has made, "SimpleCORS"
# (Access-Control-Allow-Origin: *), or one of your own that also adds X-Content-Type-Options: nosniff. Not
# "CORS-and-SecurityHeadersPolicy": it lets no other site frame frame.html. Who may, says a policy of your own for frame.html, with
# Content-Security-Policy: default-src 'none'; script-src 'self'; frame-ancestors *
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
to="s3://${BUCKET:?Say BUCKET=my-bucket}/helpline-finder-VERSION"
script='text/javascript; charset=utf-8'
forever='public, max-age=31536000, immutable'
# Chunks first: the entry must never name one that is not there yet. No --delete: old pages need old chunks for 30 days.
aws s3 sync chunks "$to/chunks" --exclude '*.gz' --exclude '*.br' --content-type "$script" --cache-control "$forever"
aws s3 sync assets "$to/assets" --exclude '*.gz' --exclude '*.br' --content-type "$script" --cache-control "$forever"
# "cp" and not "sync", which leaves out a file that is as long as the one there: a corrected number is.
rest=(--recursive --exclude '*.gz' --exclude '*.br' --exclude 'chunks/*' --exclude 'assets/*' --exclude 'headers/*' --cache-control no-cache)
aws s3 cp . "$to" "${rest[@]}" --exclude '*.js'
# What type a script has, the aws of Windows else takes from the registry.
aws s3 cp . "$to" "${rest[@]}" --exclude '*' --include '*.js' --exclude 'chunks/*' --exclude 'assets/*' --content-type "$script"
