// Before anything of the finder runs: the test that opened the page takes a piece of the platform away.
parent.changeDevice?.(window);
