#define TEXTS                                                                                      \
  {"a\0b.............", 3}, {"\0\0..............", 2}, { "ab\0.............", 3 }
#include "create-length.c"
