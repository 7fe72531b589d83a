#!/usr/bin/env bash
# helpline-finder on S3 behind CloudFront. Say where: BUCKET=my-bucket ./s3-cloudfront.sh
# What has a hash in its name never changes; all else is asked for again. CloudFront compresses by itself: turn on "Compress
# objects automatically". For CORS and the other headers attach the response headers policies that AWS has made:
# "Managed-SimpleCORS" (Access-Control-Allow-Origin: *), or a policy of your own that adds
# X-Content-Type-Options: nosniff and, for frame.html, Content-Security-Policy:
# default-src 'none'; script-src 'self'; frame-ancestors *
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
to="s3://${BUCKET:?Say BUCKET=my-bucket}/helpline-finder-VERSION"
# Chunks first: the entry must never name one that is not there yet. No --delete: old pages need old chunks for 30 days.
aws s3 sync chunks "$to/chunks" --exclude '*.gz' --exclude '*.br' --content-type 'text/javascript; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
aws s3 sync assets "$to/assets" --exclude '*.gz' --exclude '*.br' --content-type 'text/javascript; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
aws s3 sync . "$to" --exclude 'chunks/*' --exclude 'assets/*' --exclude 'headers/*' --exclude '*.gz' --exclude '*.br' --cache-control 'no-cache'
