#include "external-roundtrip.c"
