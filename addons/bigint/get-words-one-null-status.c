#include "get-words-one-null.c"
