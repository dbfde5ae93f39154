#define CREATED_WITH 1000
#include "acquire-many.c"
