#include "get-words.c"
