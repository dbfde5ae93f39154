#define NAPI_VERSION 10
#define KEYS
#define TEXTS                                                                                      \
  {"name............", 4}, {"abc\0............", NAPI_AUTO_LENGTH}, { "a\0b.............", 3 }
#include "create-length.c"
