#define NAPI_VERSION 10
#define KEYS
#define TEXTS                                                                                      \
  { "abc.............", 0 }
#include "create-length.c"
