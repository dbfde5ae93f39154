#include "hooks-around-scope.c"
